#pragma once
#include <curl/curl.h>

/* libcurl without its variadic calls, which Swift cannot make.

   The library is loaded when the first server is asked, never by the linker: thirty others come with
   it, 6 MB resident and some milliseconds of every start, and most consoles ask no server. */

/* 0 where libcurl is at hand, from any thread; otherwise all other calls here are forbidden. */
int cc_load(void);

CURL *cc_open(void);
void cc_reset(CURL *handle);
void cc_close(CURL *handle);

int cc_set_number(CURL *handle, CURLoption option, long value);
/* libcurl keeps a copy. */
int cc_set_text(CURL *handle, CURLoption option, const char *value);
/* The list is the caller's until the transfer is over. */
int cc_set_headers(CURL *handle, struct curl_slist *headers);

/* Takes bytes that came; gives back how many, or fewer to end the transfer. */
typedef size_t (*cc_take)(char *bytes, size_t size, size_t count, void *context);
/* Other than 0 ends the transfer; asked at least once a second. */
typedef int (*cc_ask)(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
int cc_set_calls(CURL *handle, cc_take take, cc_ask ask, void *context);

CURLcode cc_perform(CURL *handle);
long cc_number(CURL *handle, CURLINFO info);
/* NULL where there is none; the handle's own. */
const char *cc_text(CURL *handle, CURLINFO info);
const char *cc_words(CURLcode code);

struct curl_slist *cc_append(struct curl_slist *list, const char *line);
void cc_free(struct curl_slist *list);
