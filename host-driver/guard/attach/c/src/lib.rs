//! Protected memory for programs in C: `include/outrigger_attach.h`.

use outrigger_attach::{AttachError, Region};
use std::ffi::{CStr, c_char, c_uint, c_void};
use std::ptr;
use std::time::Duration;

fn complain(text: &str, error: *mut c_char, error_bytes: usize) {
    if error.is_null() || error_bytes == 0 {
        return;
    }
    let length = text.len().min(error_bytes - 1);
    // SAFETY: the caller says that `error_bytes` may be written at `error`; the text is not part of them.
    unsafe {
        ptr::copy_nonoverlapping(text.as_ptr(), error.cast(), length);
        *error.add(length) = 0;
    }
}

/// Attaches; null with a text in `error` when that fails.
///
/// # Safety
/// `socket` and `name` are texts that end in a zero byte; `error` is null or has room for `error_bytes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_attach(
    socket: *const c_char,
    name: *const c_char,
    error: *mut c_char,
    error_bytes: usize,
) -> *mut c_void {
    // SAFETY: the caller promises the same.
    unsafe { outrigger_attach_waiting(socket, name, 0, error, error_bytes) }
}

/// As [`outrigger_attach`], where programs may not run yet: waits until the guard's host owns the memory, for at most so many milliseconds.
///
/// # Safety
/// As [`outrigger_attach`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_attach_waiting(
    socket: *const c_char,
    name: *const c_char,
    wait_ms: c_uint,
    error: *mut c_char,
    error_bytes: usize,
) -> *mut c_void {
    // SAFETY: the caller promises the same.
    unsafe {
        attach(
            Region::attach_waiting,
            socket,
            name,
            wait_ms,
            error,
            error_bytes,
        )
    }
}

/// As [`outrigger_attach_waiting`], for a program that promises to hold its replies to the outside until [`outrigger_replies_may_leave`].
///
/// # Safety
/// As [`outrigger_attach`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_attach_holding_replies(
    socket: *const c_char,
    name: *const c_char,
    wait_ms: c_uint,
    error: *mut c_char,
    error_bytes: usize,
) -> *mut c_void {
    let how = Region::attach_holding_replies;
    // SAFETY: the caller promises the same.
    unsafe { attach(how, socket, name, wait_ms, error, error_bytes) }
}

/// How a region is attached to.
type Attach<'text> = fn(&'text str, &'text str, Duration) -> Result<Region, AttachError>;

/// # Safety
/// As [`outrigger_attach`].
unsafe fn attach<'text>(
    how: Attach<'text>,
    socket: *const c_char,
    name: *const c_char,
    wait_ms: c_uint,
    error: *mut c_char,
    error_bytes: usize,
) -> *mut c_void {
    if socket.is_null() || name.is_null() {
        complain("socket and name must not be null", error, error_bytes);
        return ptr::null_mut();
    }
    // SAFETY: the caller says that both are texts.
    let (socket, name) = unsafe { (CStr::from_ptr(socket), CStr::from_ptr(name)) };
    let (Ok(socket), Ok(name)) = (socket.to_str(), name.to_str()) else {
        complain("socket and name must be UTF-8", error, error_bytes);
        return ptr::null_mut();
    };
    match how(socket, name, Duration::from_millis(wait_ms.into())) {
        Ok(region) => Box::into_raw(Box::new(region)).cast(),
        Err(failure) => {
            complain(&failure.to_string(), error, error_bytes);
            ptr::null_mut()
        }
    }
}

/// The first byte of a region.
///
/// # Safety
/// `region` is what [`outrigger_attach`] returned, not null, and not detached.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_pointer(region: *const c_void) -> *mut c_void {
    // SAFETY: the caller says that it is a region.
    unsafe { &*region.cast::<Region>() }.pointer().cast()
}

/// The size of a region in bytes.
///
/// # Safety
/// As [`outrigger_pointer`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_bytes(region: *const c_void) -> usize {
    // SAFETY: the caller says that it is a region.
    unsafe { &*region.cast::<Region>() }.bytes()
}

/// Whether what the program did may be told to anybody outside.
///
/// # Safety
/// As [`outrigger_pointer`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_replies_may_leave(region: *const c_void) -> bool {
    // SAFETY: the caller says that it is a region.
    unsafe { &*region.cast::<Region>() }.replies_may_leave()
}

/// Waits until it may be told, for at most so many milliseconds; whether it may.
///
/// # Safety
/// As [`outrigger_pointer`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_wait_for_replies(
    region: *const c_void,
    limit_ms: c_uint,
) -> bool {
    let limit = Duration::from_millis(limit_ms.into());
    // SAFETY: the caller says that it is a region.
    unsafe { &*region.cast::<Region>() }.wait_for_replies(limit)
}

/// Detaches and unmaps.
///
/// # Safety
/// `region` is null, or as for [`outrigger_pointer`]; it is of no use afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn outrigger_detach(region: *mut c_void) {
    if !region.is_null() {
        // SAFETY: the caller says that it came from `outrigger_attach`, which made it of a box.
        drop(unsafe { Box::from_raw(region.cast::<Region>()) });
    }
}
