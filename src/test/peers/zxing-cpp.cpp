// Reads QR codes with zxing-cpp as the system installed it (Debian: libzxing-dev):
//   g++ -std=c++17 -O2 -o target/zxing-cpp src/test/peers/zxing-cpp.cpp -lZXing
// Frames come on standard input (width and height as four bytes each, least first; then one byte a pixel); each is
// answered with one line: microseconds of CPU, then the texts in hexadecimal.
#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

static long cpuMicros() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

int main() {
  auto hints = ZXing::DecodeHints()
                   .setFormats(ZXing::BarcodeFormat::QRCode)
                   .setTryHarder(true)
                   .setTryRotate(true);
  uint32_t size[2];
  while (fread(size, sizeof(size), 1, stdin) == 1) {
    std::vector<uint8_t> pixels(size_t(size[0]) * size[1]);
    if (fread(pixels.data(), 1, pixels.size(), stdin) != pixels.size()) {
      return 1;
    }
    ZXing::ImageView frame(pixels.data(), size[0], size[1], ZXing::ImageFormat::Lum);
    long before = cpuMicros();
    auto found = ZXing::ReadBarcodes(frame, hints);
    printf("%ld", cpuMicros() - before);
    for (const auto& code : found) {
      if (code.isValid()) {
        printf(" ");
        for (unsigned char c : ZXing::TextUtfEncoding::ToUtf8(code.text())) {
          printf("%02x", c);
        }
      }
    }
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
