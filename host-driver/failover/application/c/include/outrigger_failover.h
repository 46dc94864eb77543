/* A program in C that carries on at another host: what `outrigger failover run` starts. Link with liboutrigger_failover_application_c.a, and
   with no other of Outrigger's libraries for C: each has all that it needs, and two of them have it twice.

   Every function returns one of the codes below; outrigger_failover_message says more of the last one in this thread that was not OK. NULL where
   something belongs is OUTRIGGER_FAILOVER_INVALID. Threads may share an application; only outrigger_failover_end must be the last call. */
#ifndef OUTRIGGER_FAILOVER_H
#define OUTRIGGER_FAILOVER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct outrigger_failover outrigger_failover;

enum outrigger_failover_code {
    OUTRIGGER_FAILOVER_OK = 0,
    OUTRIGGER_FAILOVER_INVALID = 1,        /* an argument */
    OUTRIGGER_FAILOVER_NOT_SUPERVISED = 2, /* not started by `outrigger failover`, or its environment is not as that sets it */
    OUTRIGGER_FAILOVER_NO_MEMORY = 3,      /* the guard gives no region, or one without room */
    OUTRIGGER_FAILOVER_NO_SUPERVISOR = 4,  /* the supervisor is gone, or does not listen */
    OUTRIGGER_FAILOVER_POISON = 5,         /* the request was in hand at two failures in a row: refuse it */
    OUTRIGGER_FAILOVER_FULL = 6,           /* too many requests are in hand */
    OUTRIGGER_FAILOVER_HELD = 7,           /* replies may not leave yet */
    OUTRIGGER_FAILOVER_BUG = 8             /* of this library */
};

enum outrigger_failover_entry {
    OUTRIGGER_FAILOVER_FIRST = 0,   /* the region is new: zeros */
    OUTRIGGER_FAILOVER_RESUME = 1,  /* go on with what is in the region */
    OUTRIGGER_FAILOVER_RESTART = 2  /* begin from persistent data; what is in the region is not to be used */
};

enum outrigger_failover_flag {
    /* The program holds all that others see of it (replies, files) until outrigger_failover_replies says OK. It begins before all of its memory
       has come from the other host, where the guard signals early; a page that has not come is waited for when it is touched. */
    OUTRIGGER_FAILOVER_HOLDS_REPLIES = 1
};

/* Begins; waits until this host owns the memory, for at most 30 s. `flags` is 0 or OUTRIGGER_FAILOVER_HOLDS_REPLIES. On failure *application is
   NULL. A fork does not inherit the memory: one process has one application. */
int outrigger_failover_begin(unsigned flags, outrigger_failover **application);
/* With what it begins: an outrigger_failover_entry. */
int outrigger_failover_entry(const outrigger_failover *application, int *entry);
/* The first byte of its memory and how many there are. It outlives the process, and goes to the other host. */
int outrigger_failover_memory(const outrigger_failover *application, void **memory, size_t *bytes);
/* Says that it lives, more often than every `heartbeat_ms` of the supervisor's configuration; from where the work is done. */
int outrigger_failover_beat(outrigger_failover *application);
/* Takes a request in hand before it is worked on, by a number that is the same when it is sent again and not 0; POISON: do not work on it. */
int outrigger_failover_take(outrigger_failover *application, uint64_t request);
/* The request is done; INVALID if it was not in hand. */
int outrigger_failover_done(outrigger_failover *application, uint64_t request);
/* Has `callback` called, by another thread, before the state goes to the other host where there is time for it (reported hardware, a loss of AC, a
   hand-over by command, the end of the supervisor; not a crash, a hang or the end of a lease). It leaves the memory as a resume wants it; the
   process is killed next. It has `quiesce_ms` at reported hardware and half of the guard's otherwise; then the memory goes as it is. Once for each
   application; no outrigger_failover_end within. */
int outrigger_failover_on_quiesce(outrigger_failover *application, void (*callback)(void *argument), void *argument);
/* Waits until others may see what it did, for at most so many milliseconds (0: only looks): OK or HELD. Once they may, they may. */
int outrigger_failover_replies(const outrigger_failover *application, unsigned limit_ms);
/* Detaches and frees it, also if it is NULL. The supervisor takes the end of the process that follows for a crash. */
int outrigger_failover_end(outrigger_failover *application);
/* What the last failure in this thread was; "" if there was none. It is good until the next one in this thread. */
const char *outrigger_failover_message(void);

#ifdef __cplusplus
}
#endif
#endif
