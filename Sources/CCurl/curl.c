#include <dlfcn.h>
#include <pthread.h>

/* Their checks of types are macros around the names, which are looked up here instead. */
#define CURL_DISABLE_TYPECHECK 1
#include "CCurl.h"
#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*init)(long);
  CURL *(*open)(void);
  void (*reset)(CURL *);
  void (*close)(CURL *);
  CURLcode (*set)(CURL *, CURLoption, ...);
  CURLcode (*perform)(CURL *);
  CURLcode (*info)(CURL *, CURLINFO, ...);
  const char *(*words)(CURLcode);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_list)(struct curl_slist *);
} lib;

static int is_loaded;

static void load(void) {
  void *file = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!file) return;
  struct {
    const char *name;
    void *place;
  } names[] = {
      {"curl_global_init", &lib.init},     {"curl_easy_init", &lib.open},
      {"curl_easy_reset", &lib.reset},     {"curl_easy_cleanup", &lib.close},
      {"curl_easy_setopt", &lib.set},      {"curl_easy_perform", &lib.perform},
      {"curl_easy_getinfo", &lib.info},    {"curl_easy_strerror", &lib.words},
      {"curl_slist_append", &lib.append},  {"curl_slist_free_all", &lib.free_list},
  };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    void *found = dlsym(file, names[i].name);
    if (!found) return;
    *(void **)names[i].place = found;
  }
  is_loaded = lib.init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

int cc_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded ? 0 : -1;
}

CURL *cc_open(void) { return lib.open(); }
void cc_reset(CURL *handle) { lib.reset(handle); }
void cc_close(CURL *handle) { lib.close(handle); }

int cc_set_number(CURL *handle, CURLoption option, long value) {
  return lib.set(handle, option, value) == CURLE_OK ? 0 : -1;
}

int cc_set_text(CURL *handle, CURLoption option, const char *value) {
  return lib.set(handle, option, value) == CURLE_OK ? 0 : -1;
}

int cc_set_headers(CURL *handle, struct curl_slist *headers) {
  return lib.set(handle, CURLOPT_HTTPHEADER, headers) == CURLE_OK ? 0 : -1;
}

int cc_set_calls(CURL *handle, cc_take take, cc_ask ask, void *context) {
  int fault = lib.set(handle, CURLOPT_WRITEFUNCTION, take) != CURLE_OK;
  fault |= lib.set(handle, CURLOPT_WRITEDATA, context) != CURLE_OK;
  fault |= lib.set(handle, CURLOPT_XFERINFOFUNCTION, ask) != CURLE_OK;
  fault |= lib.set(handle, CURLOPT_XFERINFODATA, context) != CURLE_OK;
  fault |= lib.set(handle, CURLOPT_NOPROGRESS, 0L) != CURLE_OK;
  return fault ? -1 : 0;
}

CURLcode cc_perform(CURL *handle) { return lib.perform(handle); }

long cc_number(CURL *handle, CURLINFO info) {
  long value = 0;
  return lib.info(handle, info, &value) == CURLE_OK ? value : 0;
}

const char *cc_text(CURL *handle, CURLINFO info) {
  char *value = NULL;
  return lib.info(handle, info, &value) == CURLE_OK ? value : NULL;
}

const char *cc_words(CURLcode code) { return lib.words(code); }

struct curl_slist *cc_append(struct curl_slist *list, const char *line) {
  return lib.append(list, line);
}

void cc_free(struct curl_slist *list) { lib.free_list(list); }
