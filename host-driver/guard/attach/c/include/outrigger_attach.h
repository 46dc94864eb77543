/* Memory under the guard's protection, for programs in C. Link with liboutrigger_attach_c.a. */
#ifndef OUTRIGGER_ATTACH_H
#define OUTRIGGER_ATTACH_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Maps the region `name` of the guard that listens at `socket`. NULL on failure, with the reason in `error` (NULL where it is of no
   interest), cut to `error_bytes`. A fork does not inherit the mapping: the child attaches by itself. */
void *outrigger_attach(const char *socket, const char *name, char *error, size_t error_bytes);
/* The same, where programs may not run yet: waits until the guard's host owns the memory, for at most so many milliseconds. */
void *outrigger_attach_waiting(const char *socket, const char *name, unsigned wait_ms, char *error, size_t error_bytes);
/* The same, for a program that promises to hold its replies to the outside: what it does may be void until replies may leave. It begins before
   all of the memory has come from the other host, where the guard signals early. */
void *outrigger_attach_holding_replies(const char *socket, const char *name, unsigned wait_ms, char *error, size_t error_bytes);
/* Whether they may leave; the second waits for that, for at most so many milliseconds. Once they may, they may as long as it is attached. */
bool outrigger_replies_may_leave(const void *region);
bool outrigger_wait_for_replies(const void *region, unsigned limit_ms);
/* Its first byte, and its size in bytes. */
void *outrigger_pointer(const void *region);
size_t outrigger_bytes(const void *region);
/* Tells the guard that nothing is written any more, and unmaps it. */
void outrigger_detach(void *region);

#ifdef __cplusplus
}
#endif
#endif
