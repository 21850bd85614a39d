#pragma once
// The digests by themselves, as OpenSSL 1.1 offered them: no table of providers is filled for one of them.
#define OPENSSL_API_COMPAT 10101
#include <openssl/sha.h>
