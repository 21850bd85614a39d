#pragma once
#include <malloc.h>

/* Gives back the pages of the program and its libraries that nobody can have written to. */
void memory_give_back_code(void);

/* Gives back pages of the program's constants, which the linker puts among what may be written to.
   A page that was written to is kept. One thread at a time. */
void memory_give_back_constants(void);
