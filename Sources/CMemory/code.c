#define _GNU_SOURCE /* dl_iterate_phdr */
#include "CMemory.h"
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

/* A segment without PF_W is never relocated: each of its pages is as the file has it. */
static int give_back(struct dl_phdr_info *object, size_t size, void *page) {
  (void)size;
  for (int i = 0; i < object->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
    if (segment->p_type != PT_LOAD || segment->p_flags & PF_W) continue;
    ElfW(Addr) first = object->dlpi_addr + segment->p_vaddr;
    ElfW(Addr) start = first & ~(*(const ElfW(Addr) *)page - 1);
    madvise((void *)start, first + segment->p_memsz - start, MADV_DONTNEED);
  }
  return 0;
}

void memory_give_back_code(void) {
  ElfW(Addr) page = (ElfW(Addr))sysconf(_SC_PAGESIZE);
  dl_iterate_phdr(give_back, &page);
}
