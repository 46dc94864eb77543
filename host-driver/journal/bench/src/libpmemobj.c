// The peer: libpmemobj transactions on request, timed.
//
// Reads lines "RANGES BYTES TRANSACTIONS THREADS" and answers each with nanoseconds per transaction (wall clock, all threads together).
// Every thread has ranges of its own, a page apart, as the other benchmarks.
#include <libpmemobj.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PAGE 4096
#define PAGES_PER_THREAD 512
#define MOST_THREADS 8

static PMEMobjpool *pool;
static char *root;
static char bytes[PAGE];
struct work { int thread, ranges, length; long transactions; };

static void *run(void *argument) {
    struct work *work = argument;
    char *mine = root + (size_t)work->thread * PAGES_PER_THREAD * PAGE;
    long place = 0;
    for (long i = 0; i < work->transactions; i++) {
        TX_BEGIN(pool) {
            for (int range = 0; range < work->ranges; range++, place++) {
                char *at = mine + (place % PAGES_PER_THREAD) * PAGE + (place % 8) * 256;
                pmemobj_tx_add_range_direct(at, work->length);
                memcpy(at, bytes, work->length);
            }
        } TX_ONABORT { abort(); } TX_END
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    pool = pmemobj_create(arguments[1], "bench", 128 << 20, 0600);
    if (!pool) { fprintf(stderr, "%s\n", pmemobj_errormsg()); return 1; }
    root = pmemobj_direct(pmemobj_root(pool, (size_t)MOST_THREADS * PAGES_PER_THREAD * PAGE));
    memset(bytes, 0x5a, sizeof bytes);
    int ranges, length, threads; long transactions;
    while (scanf("%d %d %ld %d", &ranges, &length, &transactions, &threads) == 4) {
        if (threads < 1 || threads > MOST_THREADS || length < 1 || length > 256) return 2;
        pthread_t handles[MOST_THREADS]; struct work work[MOST_THREADS]; struct timespec from, to;
        clock_gettime(CLOCK_MONOTONIC, &from);
        for (int t = 0; t < threads; t++) {
            work[t] = (struct work){t, ranges, length, transactions};
            if (pthread_create(&handles[t], NULL, run, &work[t])) return 1;
        }
        for (int t = 0; t < threads; t++) pthread_join(handles[t], NULL);
        clock_gettime(CLOCK_MONOTONIC, &to);
        double ns = (to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec);
        printf("%.3f\n", ns / ((double)transactions * threads));
        fflush(stdout);
    }
    pmemobj_close(pool);
    return 0;
}
