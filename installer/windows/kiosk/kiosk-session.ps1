# What the kiosk's user sees in the place of a desktop: Balai, again and again. Put there by kiosk-setup.ps1.
# balai-cli.exe waits until the program ends; Balai.exe does not. A program that cannot even start is tried once a minute.
$program = Split-Path -Parent $PSScriptRoot
$quick = 0
while ($true) {
  $started = Get-Date
  Start-Process -FilePath "$program\balai-cli.exe" -WindowStyle Hidden -Wait
  if (((Get-Date) - $started).TotalSeconds -lt 20) { $quick++ } else { $quick = 0 }
  if ($quick -ge 5) { Start-Sleep -Seconds 60 } else { Start-Sleep -Seconds 1 }
}
