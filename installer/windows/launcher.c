/*
 * Starts Balai from the folder in which this program lies, with the runtime beside it.
 * Built twice: with BALAI_CONSOLE for the terminal, without it for the desktop.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32767
#define PATH_LONGEST 4096

static int said(const wchar_t *sentence) {
#ifdef BALAI_CONSOLE
  HANDLE err = GetStdHandle(STD_ERROR_HANDLE);
  DWORD written;
  char bytes[PATH_LONGEST];
  if (!WriteConsoleW(err, sentence, (DWORD)wcslen(sentence), &written, NULL)) {
    int length = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes, NULL, NULL);
    WriteFile(err, bytes, length > 0 ? (DWORD)length - 1 : 0, &written, NULL);
  }
  WriteFile(err, "\r\n", 2, &written, NULL);
#else
  MessageBoxW(NULL, sentence, L"Balai", MB_OK | MB_ICONERROR);
#endif
  return 1;
}

/* The folder of this program, as the Java machine can read it: it takes its options in the code page of the system. */
static int own_folder(wchar_t *folder) {
  BOOL lossy = FALSE;
  wchar_t shorter[PATH_LONGEST];
  DWORD length = GetModuleFileNameW(NULL, folder, PATH_LONGEST);
  if (length == 0 || length >= PATH_LONGEST) return 0;
  wchar_t *end = wcsrchr(folder, L'\\');
  if (end == NULL) return 0;
  *end = 0;
  WideCharToMultiByte(CP_ACP, WC_NO_BEST_FIT_CHARS, folder, -1, NULL, 0, NULL, &lossy);
  if (lossy && GetShortPathNameW(folder, shorter, PATH_LONGEST) > 0) wcscpy(folder, shorter);
  return 1;
}

/* The next line of a text file without its end; 0 at the end of the file. */
static int line(FILE *file, wchar_t *text, int size) {
  char bytes[PATH_LONGEST];
  if (fgets(bytes, sizeof bytes, file) == NULL) return 0;
  bytes[strcspn(bytes, "\r\n")] = 0;
  return MultiByteToWideChar(CP_UTF8, 0, bytes, -1, text, size) > 0;
}

static FILE *in_lib(const wchar_t *folder, const wchar_t *name) {
  wchar_t path[PATH_LONGEST + 64];
  _snwprintf(path, PATH_LONGEST + 64, L"%ls\\lib\\%ls", folder, name);
  return _wfopen(path, L"rb");
}

/* Whether one of the words is a command that ends at once, or none is a command, which opens a window; the value of an
   option is none. */
static int is_quick(const wchar_t *folder, int count, wchar_t **words) {
  static const wchar_t *with_value[] = {L"--data", L"--key-folder", L"--database", L"--as", L"--lang"};
  wchar_t known[PATH_LONGEST];
  int has_command = 0;
  for (int at = 1; at < count; at++) {
    int is_value = 0;
    for (size_t i = 0; i < sizeof with_value / sizeof *with_value; i++) {
      if (at > 1 && wcscmp(words[at - 1], with_value[i]) == 0) is_value = 1;
    }
    if (!is_value && words[at][0] != L'-') has_command = 1;
    FILE *file = is_value ? NULL : in_lib(folder, L"quick.commands");
    if (file == NULL) continue;
    while (line(file, known, PATH_LONGEST)) {
      if (wcscmp(words[at], known) == 0) {
        fclose(file);
        return 1;
      }
    }
    fclose(file);
  }
  return !has_command;
}

/* Everything after the name of this program, as it was typed. */
static const wchar_t *words_as_typed(void) {
  const wchar_t *at = GetCommandLineW();
  int quoted = 0;
  while (*at && (quoted || (*at != L' ' && *at != L'\t'))) {
    if (*at == L'"') quoted = !quoted;
    at++;
  }
  while (*at == L' ' || *at == L'\t') at++;
  return at;
}

static int run(void) {
  static wchar_t command[LONGEST];
  static wchar_t path[LONGEST];
  wchar_t folder[PATH_LONGEST];
  wchar_t java[PATH_LONGEST + 64];
  wchar_t jar[PATH_LONGEST];
  int count = 0;
  wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
  if (words == NULL || !own_folder(folder)) {
    return said(L"Balai tidak menemukan foldernya sendiri. / Balai cannot find its own folder.");
  }
#ifdef BALAI_CONSOLE
  const wchar_t *program = L"java.exe";
#else
  const wchar_t *program = L"javaw.exe";
#endif
  _snwprintf(java, PATH_LONGEST + 64, L"%ls\\runtime\\bin\\%ls", folder, program);
  if (GetFileAttributesW(java) == INVALID_FILE_ATTRIBUTES) {
    return said(L"Folder Balai tidak lengkap: runtime tidak ada. Salin ulang seluruh foldernya, data acara tetap aman."
                L" / Balai's folder is not complete: its runtime is missing. Copy the whole folder again; the data of events are safe.");
  }
  FILE *list = in_lib(folder, L"balai.classpath");
  if (list == NULL) {
    return said(L"Folder Balai tidak lengkap: lib\\balai.classpath tidak ada. Salin ulang seluruh foldernya."
                L" / Balai's folder is not complete: lib\\balai.classpath is missing. Copy the whole folder again.");
  }
  while (line(list, jar, PATH_LONGEST)) {
    size_t used = wcslen(path);
    _snwprintf(path + used, LONGEST - used, L"%ls%ls\\lib\\%ls", used ? L";" : L"", folder, jar);
  }
  fclose(list);
  SetEnvironmentVariableW(L"CLASSPATH", path);
  int length = _snwprintf(command, LONGEST, L"\"%ls\" \"@%ls\\lib\\balai.options\" %ls%ls%ls id.balai.app.Launcher %ls", java, folder,
                          is_quick(folder, count, words) ? L"\"@" : L"", is_quick(folder, count, words) ? folder : L"",
                          is_quick(folder, count, words) ? L"\\lib\\quick.options\"" : L"", words_as_typed());
  if (length < 0) return said(L"Perintahnya terlalu panjang. / The command is too long.");
  STARTUPINFOW start;
  ZeroMemory(&start, sizeof start);
  start.cb = sizeof start;
  PROCESS_INFORMATION child;
  if (!CreateProcessW(java, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &child)) {
    return said(L"Windows tidak mau menjalankan Balai; mungkin diblokir antivirus atau kebijakan komputer ini."
                L" / Windows does not start Balai; an antivirus or a policy of this computer may block it.");
  }
#ifdef BALAI_CONSOLE
  DWORD code = 1;
  SetConsoleCtrlHandler(NULL, TRUE); /* Ctrl+C is for the child */
  WaitForSingleObject(child.hProcess, INFINITE);
  GetExitCodeProcess(child.hProcess, &code);
  return (int)code;
#else
  return 0;
#endif
}

#ifdef BALAI_CONSOLE
int wmain(void) { return run(); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *words, int show) {
  (void)instance, (void)previous, (void)words, (void)show;
  return run();
}
#endif
