//! How many page frames are where (P4: their sum is what software posted; DR2).
//!
//! Moves are counted one cycle after they are made; whoever compares a count has made his own move three cycles before.
//!
//! A frame is where the state of its page says; a free frame counts as `remote`, a frame that software has not posted is [`NOWHERE`].

use outrigger_registers::encodings::PageState;
use rust_hdl::core::prelude::*;
use rust_hdl::widgets::prelude::*;
use smart_default::SmartDefault;

/// Where a frame is that software has not posted, or has withdrawn.
pub const NOWHERE: u32 = 7;

fn code(state: PageState) -> Constant<Bits<3>> {
    Constant::new(u64::from(state.code()).into())
}

/// See the module's head.
#[derive(LogicBlock, SmartDefault)]
pub struct FrameCounts {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Cold reset.
    pub reset: Signal<In, Bit>,
    /// Software posts a frame.
    pub post: Signal<In, Bit>,
    /// Software takes one back.
    pub withdraw: Signal<In, Bit>,
    /// A frame moves.
    pub moves: Signal<In, Bit>,
    /// From here.
    pub move_from: Signal<In, Bits<3>>,
    /// To here.
    pub move_to: Signal<In, Bits<3>>,
    /// Ever posted.
    pub posted: Signal<Out, Bits<16>>,
    /// Of these, withdrawn.
    pub withdrawn: Signal<Out, Bits<16>>,
    /// Free.
    pub free: Signal<Out, Bits<16>>,
    /// Being filled.
    pub fetching: Signal<Out, Bits<16>>,
    /// Staged.
    pub staged: Signal<Out, Bits<16>>,
    /// Resident.
    pub resident: Signal<Out, Bits<16>>,
    /// Leaving.
    pub leaving: Signal<Out, Bits<16>>,
    /// Being written back.
    pub writing_back: Signal<Out, Bits<16>>,
    posts: DFF<Bit>,
    withdraws: DFF<Bit>,
    moving: DFF<Bit>,
    left: DFF<Bits<3>>,
    reached: DFF<Bits<3>>,
    n_posted: DFF<Bits<16>>,
    n_withdrawn: DFF<Bits<16>>,
    at: [DFF<Bits<16>>; 6],
    #[default(code(PageState::Remote))]
    free_place: Constant<Bits<3>>,
    #[default(code(PageState::Fetching))]
    fetching_place: Constant<Bits<3>>,
    #[default(code(PageState::Staged))]
    staged_place: Constant<Bits<3>>,
    #[default(code(PageState::Resident))]
    resident_place: Constant<Bits<3>>,
    #[default(code(PageState::Leaving))]
    leaving_place: Constant<Bits<3>>,
    #[default(code(PageState::WritingBack))]
    writing_back_place: Constant<Bits<3>>,
    place: [Signal<Local, Bits<3>>; 6],
}

impl Logic for FrameCounts {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            posts,
            withdraws,
            moving,
            left,
            reached,
            n_posted,
            n_withdrawn
        );
        self.posts.d.next = self.post.val();
        self.withdraws.d.next = self.withdraw.val();
        self.moving.d.next = self.moves.val();
        self.left.d.next = self.move_from.val();
        self.reached.d.next = self.move_to.val();
        self.place[0].next = self.free_place.val();
        self.place[1].next = self.fetching_place.val();
        self.place[2].next = self.staged_place.val();
        self.place[3].next = self.resident_place.val();
        self.place[4].next = self.leaving_place.val();
        self.place[5].next = self.writing_back_place.val();
        for i in 0..6 {
            self.at[i].clock.next = self.clock.val();
            self.at[i].d.next = self.at[i].q.val();
            if self.moving.q.val() {
                if (self.left.q.val() == self.place[i].val())
                    & (self.reached.q.val() != self.place[i].val())
                {
                    self.at[i].d.next = self.at[i].q.val() - 1;
                }
                if (self.reached.q.val() == self.place[i].val())
                    & (self.left.q.val() != self.place[i].val())
                {
                    self.at[i].d.next = self.at[i].q.val() + 1;
                }
            }
        }
        // A frame that comes back is not posted twice.
        if self.posts.q.val() {
            if self.n_withdrawn.q.val() != 0 {
                self.n_withdrawn.d.next = self.n_withdrawn.q.val() - 1;
            } else {
                self.n_posted.d.next = self.n_posted.q.val() + 1;
            }
        }
        if self.withdraws.q.val() {
            self.n_withdrawn.d.next = self.n_withdrawn.q.val() + 1;
        }
        self.posted.next = self.n_posted.q.val();
        self.withdrawn.next = self.n_withdrawn.q.val();
        self.free.next = self.at[0].q.val();
        self.fetching.next = self.at[1].q.val();
        self.staged.next = self.at[2].q.val();
        self.resident.next = self.at[3].q.val();
        self.leaving.next = self.at[4].q.val();
        self.writing_back.next = self.at[5].q.val();
        if self.reset.val() {
            self.posts.d.next = false;
            self.withdraws.d.next = false;
            self.moving.d.next = false;
            self.n_posted.d.next = 0.into();
            self.n_withdrawn.d.next = 0.into();
            for i in 0..6 {
                self.at[i].d.next = 0.into();
            }
        }
    }
}
