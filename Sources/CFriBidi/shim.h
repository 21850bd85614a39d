#pragma once
#include <fribidi.h>

/* Macros with casts and function-like macros are invisible to Swift: name what we use. */
static inline FriBidiFlags didban_bidi_flags(void) {
  return FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC;
}
static inline int didban_level_is_rtl(FriBidiLevel level) { return FRIBIDI_LEVEL_IS_RTL(level) ? 1 : 0; }
