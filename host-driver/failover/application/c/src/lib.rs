//! An application's side of failover for programs in C: `include/outrigger_failover.h`.
//!
//! No panic crosses the border: one of the library's own becomes [`Code::Bug`].

use outrigger_failover_application::{Application, BeginError, Entry, Hands, Heart, Refused};
use std::cell::RefCell;
use std::ffi::{CString, c_char, c_int, c_uint, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// What a function returns; the header says what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
enum Code {
    Ok = 0,
    Invalid = 1,
    NotSupervised = 2,
    NoMemory = 3,
    NoSupervisor = 4,
    Poison = 5,
    Full = 6,
    Held = 7,
    Bug = 8,
}

/// It holds what others see of it.
const HOLDS_REPLIES: c_uint = 1;

/// What a program in C has in hand.
pub struct Handle {
    application: Application,
    heart: Mutex<Heart>,
    /// Requests are taken and released by one thread at a time.
    hands: Mutex<()>,
}

/// A failure with what is to be said of it.
struct Failure(Code, String);

impl From<BeginError> for Failure {
    fn from(error: BeginError) -> Self {
        let code = match error {
            BeginError::NotSupervised(_) | BeginError::Entry { .. } => Code::NotSupervised,
            BeginError::Attach(_) | BeginError::Small(_) => Code::NoMemory,
            BeginError::Heart { .. } => Code::NoSupervisor,
            BeginError::Asked => Code::Invalid,
        };
        Self(code, error.to_string())
    }
}

fn invalid(what: &str) -> Failure {
    Failure(Code::Invalid, what.to_owned())
}

thread_local! {
    static MESSAGE: RefCell<CString> = RefCell::default();
}

/// Does something; its code, and the text of a failure for [`outrigger_failover_message`].
fn guarded(what: impl FnOnce() -> Result<(), Failure>) -> c_int {
    // What is behind the handles are sockets, atomics and locks whose poison is looked through.
    let done = catch_unwind(AssertUnwindSafe(what));
    let Failure(code, text) = match done {
        Ok(Ok(())) => return Code::Ok as c_int,
        Ok(Err(failure)) => failure,
        Err(_) => Failure(Code::Bug, "a bug in Outrigger's library".to_owned()),
    };
    // A zero byte would be one of a path.
    let text = CString::new(text.replace('\0', "?")).unwrap_or_default();
    // While the thread ends there is nobody to be told.
    let _ = MESSAGE.try_with(|message| *message.borrow_mut() = text);
    code as c_int
}

/// # Safety
/// `application` is null or what [`outrigger_failover_begin`] gave, not ended.
unsafe fn handle<'a>(application: *const Handle) -> Result<&'a Handle, Failure> {
    // SAFETY: the caller promises the same.
    unsafe { application.as_ref() }.ok_or_else(|| invalid("application is NULL"))
}

/// # Safety
/// `to` is null or may be written.
unsafe fn put<T>(name: &str, to: *mut T, value: T) -> Result<(), Failure> {
    if to.is_null() {
        return Err(invalid(&format!("{name} is NULL")));
    }
    // SAFETY: the caller promises that it may be written.
    unsafe { to.write(value) };
    Ok(())
}

/// Begins.
///
/// # Safety
/// `application` is null or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_begin(
    flags: c_uint,
    application: *mut *mut Handle,
) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        unsafe { put("application", application, ptr::null_mut()) }?;
        let begun = match flags {
            0 => Application::begin()?,
            HOLDS_REPLIES => Application::begin_holding_replies()?,
            _ => return Err(invalid(&format!("flags = {flags}: 0 or {HOLDS_REPLIES}"))),
        };
        let heart = begun
            .heart()
            .map_err(|error| Failure(Code::NoSupervisor, error.to_string()))?;
        let handle = Box::new(Handle {
            application: begun,
            heart: Mutex::new(heart),
            hands: Mutex::new(()),
        });
        // SAFETY: as above; it is not null.
        unsafe { put("application", application, Box::into_raw(handle)) }
    })
}

/// With what it begins.
///
/// # Safety
/// `application` is null or began and has not ended; `entry` is null or may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_entry(
    application: *const Handle,
    entry: *mut c_int,
) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        let number = match unsafe { handle(application) }?.application.entry() {
            Entry::First => 0,
            Entry::Resume => 1,
            Entry::Restart => 2,
        };
        // SAFETY: as above.
        unsafe { put("entry", entry, number) }
    })
}

/// Where its memory is.
///
/// # Safety
/// As [`outrigger_failover_entry`], `memory` and `bytes` as `entry` there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_memory(
    application: *const Handle,
    memory: *mut *mut c_void,
    bytes: *mut usize,
) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        let (pointer, count) = unsafe { handle(application) }?.application.memory();
        // SAFETY: as above.
        unsafe {
            put("memory", memory, pointer.cast())?;
            put("bytes", bytes, count)
        }
    })
}

/// A beat.
///
/// # Safety
/// `application` is null or began and has not ended.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_beat(application: *const Handle) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        let handle = unsafe { handle(application) }?;
        let mut heart = handle.heart.lock().unwrap_or_else(PoisonError::into_inner);
        heart
            .beat()
            .map_err(|error| Failure(Code::NoSupervisor, format!("no beat: {error}")))
    })
}

/// Does something with the requests in hand, one thread at a time.
///
/// # Safety
/// As [`outrigger_failover_beat`].
unsafe fn with_hands(
    application: *const Handle,
    request: u64,
    what: impl FnOnce(Hands<'_>) -> Result<(), Failure>,
) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        let handle = unsafe { handle(application) }?;
        if request == 0 {
            return Err(invalid("request = 0: another number is needed"));
        }
        let _one = handle.hands.lock().unwrap_or_else(PoisonError::into_inner);
        what(handle.application.hands())
    })
}

/// Takes a request in hand.
///
/// # Safety
/// As [`outrigger_failover_beat`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_take(
    application: *const Handle,
    request: u64,
) -> c_int {
    let take = |hands: Hands<'_>| match hands.take(request) {
        Ok(in_hand) => {
            // It is released by its number.
            std::mem::forget(in_hand);
            Ok(())
        }
        Err(refused) => {
            let code = match refused {
                Refused::Poison(_) => Code::Poison,
                Refused::Full => Code::Full,
            };
            Err(Failure(code, format!("request {request}: {refused}")))
        }
    };
    // SAFETY: the caller promises the same.
    unsafe { with_hands(application, request, take) }
}

/// A request is done.
///
/// # Safety
/// As [`outrigger_failover_beat`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_done(
    application: *const Handle,
    request: u64,
) -> c_int {
    let done = |hands: Hands<'_>| match hands.done(request) {
        true => Ok(()),
        false => Err(invalid(&format!("request {request} is not in hand"))),
    };
    // SAFETY: the caller promises the same.
    unsafe { with_hands(application, request, done) }
}

/// What a callback is given.
struct Argument(*mut c_void);

// SAFETY: the header says that another thread is given it.
unsafe impl Send for Argument {}

impl Argument {
    fn call(&self, callback: unsafe extern "C" fn(*mut c_void)) {
        // SAFETY: the caller of `outrigger_failover_on_quiesce` promises that it may be called with this, by another thread.
        unsafe { callback(self.0) }
    }
}

/// Has a callback called before the state goes.
///
/// # Safety
/// As [`outrigger_failover_beat`]; `callback` is null or a function that may be called with `argument` by another thread until the process ends.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_on_quiesce(
    application: *const Handle,
    callback: Option<unsafe extern "C" fn(*mut c_void)>,
    argument: *mut c_void,
) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        let handle = unsafe { handle(application) }?;
        let callback = callback.ok_or_else(|| invalid("callback is NULL"))?;
        let argument = Argument(argument);
        handle
            .application
            .on_quiesce(move || argument.call(callback))?;
        Ok(())
    })
}

/// Whether others may see what it did; waits for that.
///
/// # Safety
/// As [`outrigger_failover_beat`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_replies(
    application: *const Handle,
    limit_ms: c_uint,
) -> c_int {
    guarded(|| {
        // SAFETY: the caller promises the same.
        let handle = unsafe { handle(application) }?;
        let limit = Duration::from_millis(limit_ms.into());
        match handle.application.wait_for_replies(limit) {
            true => Ok(()),
            false => Err(Failure(
                Code::Held,
                "not all of the memory is here: replies are held".to_owned(),
            )),
        }
    })
}

/// Detaches and frees it.
///
/// # Safety
/// `application` is null or began and has not ended; it is of no use afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_failover_end(application: *mut Handle) -> c_int {
    guarded(|| {
        if !application.is_null() {
            // SAFETY: the caller promises that it came from `outrigger_failover_begin`, which made it of a box.
            drop(unsafe { Box::from_raw(application) });
        }
        Ok(())
    })
}

/// What the last failure in this thread was.
#[unsafe(no_mangle)]
pub extern "C" fn outrigger_failover_message() -> *const c_char {
    let message = MESSAGE.try_with(|message| message.borrow().as_ptr());
    message.unwrap_or(c"".as_ptr())
}
