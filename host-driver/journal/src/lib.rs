//! Micro-journals: transactions on persistent memory at one fence each (MJ1-MJ9).
