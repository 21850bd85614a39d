#pragma once
#include <malloc.h>

/* Gives back the pages of the program and its libraries that nobody can have written to. */
void memory_give_back_code(void);
