#define _GNU_SOURCE /* ElfW */
#include "CMemory.h"
#include <fcntl.h>
#include <link.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern const ElfW(Ehdr) __ehdr_start __attribute__((visibility("hidden")));

/* One entry of /proc/self/pagemap, as Documentation/admin-guide/mm/pagemap.rst of Linux has it. */
enum { PAGES_AT_ONCE = 512 };
static const uint64_t PRESENT = 1ULL << 63, OF_FILE = 1ULL << 61;

/* The constants of the program in memory; none where its file cannot be read or keeps them apart. */
static ElfW(Shdr) find_constants(void) {
  ElfW(Shdr) found = {0};
  int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
  if (file < 0) return found;
  const ElfW(Ehdr) *head = &__ehdr_start;
  size_t size = head->e_shnum * sizeof(ElfW(Shdr));
  ElfW(Shdr) *sections = malloc(size + 1);
  if (sections && head->e_shstrndx < head->e_shnum &&
      pread(file, sections, size, head->e_shoff) == (ssize_t)size) {
    for (int i = 0; i < head->e_shnum; i++) {
      static const char wanted[] = ".rodata";
      char name[sizeof wanted];
      ElfW(Off) start = sections[head->e_shstrndx].sh_offset + sections[i].sh_name;
      if (pread(file, name, sizeof name, start) == sizeof name && !memcmp(name, wanted, sizeof name)) {
        found = sections[i];
        break;
      }
    }
  }
  free(sections);
  close(file);
  return found;
}

void memory_give_back_constants(void) {
  static ElfW(Shdr) constants;
  static int sought;
  if (!sought) constants = find_constants();
  sought = 1;
  if (!(constants.sh_flags & SHF_WRITE)) return;
  int map = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
  if (map < 0) return;
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t base = (uintptr_t)&__ehdr_start + constants.sh_addr;
  /* Whole pages of constants: what is at the edges belongs to others, too. */
  uintptr_t next = (base + page - 1) / page, last = (base + constants.sh_size) / page;
  while (next < last) {
    uint64_t entries[PAGES_AT_ONCE];
    size_t wanted = last - next < PAGES_AT_ONCE ? last - next : PAGES_AT_ONCE;
    ssize_t came = pread(map, entries, wanted * sizeof *entries, (off_t)(next * sizeof *entries));
    size_t count = came < 0 ? 0 : (size_t)came / sizeof *entries;
    if (!count) break;
    for (size_t from = 0, to; from < count; from = to + 1) {
      for (to = from; to < count && (entries[to] & PRESENT) && (entries[to] & OF_FILE);) to++;
      if (to > from) madvise((void *)((next + from) * page), (to - from) * page, MADV_DONTNEED);
    }
    next += count;
  }
  close(map);
}
