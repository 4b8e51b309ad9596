/* Makes system calls on the files under one folder fail, the n-th from a moment on, or kills the process there.
 * Loaded before the C library (LD_PRELOAD). Told what to do by rmdir() of paths that do not exist:
 *   /dateline-faults/arm/<errno>/<n>/<once|lasting>   errno 0: SIGKILL before the call, of a write after its first half
 *   /dateline-faults/disarm                           fails with EEXIST when something was made to fail, else ENOENT
 * FAULT_FOLDER is the folder. Reading is left alone, but for opening a file while the error is EIO. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int armed, calls, hits;
static int at, error, lasting;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_inside(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder != NULL && path != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_file_inside(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_inside(path);
}

static int must_fail(void) {
  if (!atomic_load(&armed)) return 0;
  int number = atomic_fetch_add(&calls, 1) + 1;
  return number == at || (lasting && number > at);
}

static int fail(void) {
  atomic_fetch_add(&hits, 1);
  if (error == 0) kill(getpid(), SIGKILL);
  errno = error;
  return -1;
}

int rmdir(const char *path) {
  char how[16] = "";
  if (sscanf(path, "/dateline-faults/arm/%d/%d/%15s", &error, &at, how) == 3) {
    lasting = strcmp(how, "lasting") == 0;
    atomic_store(&calls, 0);
    atomic_store(&hits, 0);
    atomic_store(&armed, 1);
  } else if (strcmp(path, "/dateline-faults/disarm") == 0) {
    atomic_store(&armed, 0);
    errno = atomic_load(&hits) > 0 ? EEXIST : ENOENT;
    return -1;
  }
  return REAL(rmdir)(path);
}

static int open_with(const char *name, const char *path, int flags, mode_t mode) {
  int counts = (flags & O_ACCMODE) != O_RDONLY || error == EIO || error == 0;
  if (counts && is_inside(path) && must_fail()) return fail();
  return ((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name))(path, flags, mode);
}

#define OPEN(name)                                        \
  int name(const char *path, int flags, ...) {            \
    mode_t mode = 0;                                      \
    if (flags & (O_CREAT | O_TMPFILE)) {                  \
      va_list rest;                                       \
      va_start(rest, flags);                              \
      mode = va_arg(rest, mode_t);                        \
      va_end(rest);                                       \
    }                                                     \
    return open_with(#name, path, flags, mode);           \
  }
OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *bytes, size_t count) {
  if (atomic_load(&armed) && is_file_inside(fd) && must_fail()) {
    if (error == 0 || error == ENOSPC) (void)!REAL(write)(fd, bytes, count / 2);
    return fail();
  }
  return REAL(write)(fd, bytes, count);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  if (atomic_load(&armed) && is_file_inside(fd) && must_fail()) {
    if (error == 0 || error == ENOSPC) (void)!REAL(pwrite64)(fd, bytes, count / 2, offset);
    return fail();
  }
  return REAL(pwrite64)(fd, bytes, count, offset);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (atomic_load(&armed) && is_file_inside(fd) && must_fail()) return fail();
  return REAL(writev)(fd, parts, count);
}

#define ON_FILE(name)                                                            \
  int name(int fd) {                                                             \
    if (atomic_load(&armed) && is_file_inside(fd) && must_fail()) return fail(); \
    return REAL(name)(fd);                                                       \
  }
ON_FILE(fsync)
ON_FILE(fdatasync)

int ftruncate64(int fd, off64_t length) {
  if (atomic_load(&armed) && is_file_inside(fd) && must_fail()) return fail();
  return REAL(ftruncate64)(fd, length);
}

int rename(const char *from, const char *to) {
  if ((is_inside(from) || is_inside(to)) && must_fail()) return fail();
  return REAL(rename)(from, to);
}

int mkdir(const char *path, mode_t mode) {
  if (is_inside(path) && must_fail()) return fail();
  return REAL(mkdir)(path, mode);
}

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  if (is_inside(path) && must_fail()) return fail();
  return REAL(utimensat)(folder, path, times, flags);
}
