//! The verilated agent: its ports as plain values, evaluation, waveform. All of the crate's `unsafe` is here.

use std::ffi::c_void;
use std::marker::PhantomData;
use std::ptr::NonNull;

#[cfg(not(target_endian = "little"))]
compile_error!(
    "wide ports are read as 64-bit words, which is right on little-endian machines only"
);

include!(concat!(env!("OUT_DIR"), "/ports.rs"));

unsafe extern "C" {
    fn outrigger_model_new(seed: u32) -> *mut c_void;
    fn outrigger_model_eval(handle: *mut c_void);
    fn outrigger_model_ports(handle: *mut c_void, out: *mut *mut c_void);
    fn outrigger_model_delete(handle: *mut c_void);
    #[cfg(feature = "wave")]
    fn outrigger_model_open_wave(handle: *mut c_void, file: *const std::ffi::c_char) -> bool;
    #[cfg(feature = "wave")]
    fn outrigger_model_dump(handle: *mut c_void, time: u64);
}

/// An input of the model.
pub struct Input<T> {
    value: NonNull<T>,
    kind: PhantomData<T>,
}

/// An output of the model.
pub struct Output<T> {
    value: NonNull<T>,
    kind: PhantomData<T>,
}

impl<T: Copy> Input<T> {
    /// # Safety
    /// `pointer` is null or points to a value as large as `T` that lives as long as the result.
    unsafe fn new(pointer: *mut c_void) -> Self {
        let value = NonNull::new(pointer.cast()).expect("the shim hands out members of an object");
        Self {
            value,
            kind: PhantomData,
        }
    }

    /// Sets the port; seen by the next evaluation.
    #[inline(always)]
    pub fn set(&self, value: T) {
        // SAFETY: by the contract of `new` the place is valid; wide ports are only 32-bit aligned, hence unaligned. Nobody else
        // accesses it: the model runs inside `eval` only, on this thread, since `Model` is not `Send`.
        unsafe { self.value.write_unaligned(value) }
    }

    /// Value set last.
    #[inline(always)]
    pub fn last(&self) -> T {
        // SAFETY: as in `set`; all bit patterns of the unsigned integers used as `T` are valid.
        unsafe { self.value.read_unaligned() }
    }
}

impl<T: Copy> Output<T> {
    /// # Safety
    /// `pointer` is null or points to a value as large as `T` that lives as long as the result.
    unsafe fn new(pointer: *mut c_void) -> Self {
        let value = NonNull::new(pointer.cast()).expect("the shim hands out members of an object");
        Self {
            value,
            kind: PhantomData,
        }
    }

    /// Value after the last evaluation.
    #[inline(always)]
    pub fn get(&self) -> T {
        // SAFETY: as in `Input::set`; all bit patterns of the unsigned integers used as `T` are valid.
        unsafe { self.value.read_unaligned() }
    }
}

/// An instance of the agent.
pub struct Model {
    handle: NonNull<c_void>,
    ports: Ports,
}

impl Model {
    /// A model whose state without reset value is random, drawn from `seed`.
    pub fn new(seed: u32) -> Self {
        // Verilator takes seed 0 as "from the clock".
        // SAFETY: the function takes any seed and hands over a new object.
        let handle = unsafe { outrigger_model_new(seed.max(1)) };
        let handle = NonNull::new(handle).expect("operator new does not return null");
        let mut pointers = [std::ptr::null_mut(); PORT_COUNT];
        // SAFETY: the handle is live, and the shim writes PORT_COUNT pointers (both come from the same list).
        unsafe { outrigger_model_ports(handle.as_ptr(), pointers.as_mut_ptr()) };
        // SAFETY: the pointers are members of the object behind `handle`, which `Model` keeps until it is dropped; ports are only lent.
        let ports = unsafe { Ports::new(&pointers) };
        Self { handle, ports }
    }

    /// The ports.
    #[inline(always)]
    pub fn ports(&self) -> &Ports {
        &self.ports
    }

    /// Propagates the inputs.
    #[inline(always)]
    pub fn eval(&self) {
        // SAFETY: the handle is live and used by this thread only; no Rust reference points into the object.
        unsafe { outrigger_model_eval(self.handle.as_ptr()) }
    }

    /// Opens a waveform file; false when that fails or one is open.
    #[cfg(feature = "wave")]
    pub fn open_wave(&self, file: &std::ffi::CStr) -> bool {
        // SAFETY: the handle is live, the string ends with a zero and is copied by the callee.
        unsafe { outrigger_model_open_wave(self.handle.as_ptr(), file.as_ptr()) }
    }

    /// Writes the values of now to the open waveform, if one is.
    #[cfg(feature = "wave")]
    pub fn dump_wave(&self, time: u64) {
        // SAFETY: the handle is live; the shim looks whether a file is open.
        unsafe { outrigger_model_dump(self.handle.as_ptr(), time) }
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        // SAFETY: the handle is live and not used after this.
        unsafe { outrigger_model_delete(self.handle.as_ptr()) }
    }
}
