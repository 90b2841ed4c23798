# Builds Balai for Windows, on Windows: target\balai-VERSION-windows-x64.zip and target\Balai-Setup-VERSION.exe
#   powershell -ExecutionPolicy Bypass -File installer\build-windows.ps1 [-Jdk FOLDER] [-NoBuild]
# Needs a JDK 25 with jlink (Temurin 25; in JAVA_HOME or where its set-up puts it), Maven, NSIS and mingw-w64 (gcc and
# windres in PATH, for instance of MSYS2). FOLDER is another JDK to take the modules of; usually that of the JDK itself.
# What is done stands in tools\WindowsPackage.java, which build-windows on Linux runs as well.
# NEVER RUN YET: nobody here has a Windows. What the Java program does was run on Linux.
param([string]$Jdk = "", [switch]$NoBuild)
$ErrorActionPreference = "Stop"
$root = Split-Path -Parent $PSScriptRoot

function Stop-With([string]$sentence) {
  [Console]::Error.WriteLine($sentence)
  exit 1
}

# A JDK 25 or newer with jlink.
$java = ""
$places = @()
if ($env:JAVA_HOME) { $places += $env:JAVA_HOME }
foreach ($above in @("$env:ProgramFiles\Eclipse Adoptium", "$env:LOCALAPPDATA\Programs\Eclipse Adoptium")) {
  if (Test-Path $above) { $places += (Get-ChildItem -Directory $above).FullName }
}
foreach ($place in $places) {
  if ((Test-Path "$place\bin\jlink.exe") -and (Test-Path "$place\release")) {
    $said = Select-String -Path "$place\release" -Pattern '^JAVA_VERSION="(\d+)'
    if ($said -and [int]$said.Matches[0].Groups[1].Value -ge 25) {
      $java = "$place\bin\java.exe"
      $env:JAVA_HOME = $place
      break
    }
  }
}
if (-not $java) { Stop-With "No JDK 25 with jlink was found: install Temurin 25 or point JAVA_HOME to it." }

Set-Location $root
if ($NoBuild) {
  if (-not (Test-Path "$root\target\balai\lib\balai.jar")) { Stop-With "target\balai is missing: run this without -NoBuild." }
} else {
  if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { Stop-With "This needs the program mvn (Maven)." }
  Write-Host "Building the program"
  & mvn -B -ntp -q -Ppackages -Pwindows "-Dmaven.test.skip" "-DskipTests" package
  if ($LASTEXITCODE -ne 0) { Stop-With "The program was not built." }
}

$words = @($root)
if ($Jdk) { $words += @("--jdk", (Resolve-Path $Jdk).Path) }
& $java -cp "$root\target\balai\lib\*" "$root\installer\tools\WindowsPackage.java" @words
exit $LASTEXITCODE
