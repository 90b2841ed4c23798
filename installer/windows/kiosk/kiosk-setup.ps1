# Turns a Windows 10 or 11 computer, of any edition, into a kiosk that starts Balai by itself, and back again.
#   powershell -ExecutionPolicy Bypass -File kiosk-setup.ps1 apply    a user of its own who sees nothing but Balai
#   powershell -ExecutionPolicy Bypass -File kiosk-setup.ps1 show     says what was changed
#   powershell -ExecutionPolicy Bypass -File kiosk-setup.ps1 remove   takes every change back; the data of events stay
# Needs an administrator, and the whole folder of Balai around it (the ZIP, unpacked).
# NEVER RUN YET: nobody here has a Windows. Try it on a computer that may be set up anew.
param([Parameter(Position = 0)][string]$What = "")
$ErrorActionPreference = "Stop"
$user = "balai-kios"
$mark = "Balai kiosk"
$from = Split-Path -Parent $PSScriptRoot
$program = "$env:ProgramFiles\Balai"
# Only administrators write there: what stands in it is believed when everything is taken back.
$notes = "$env:ProgramFiles\Balai kiosk.changes"
$winlogon = "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon"
$policies = "HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"

function Stop-With([string]$sentence) {
  [Console]::Error.WriteLine($sentence)
  exit 1
}

# What is changed is written down before it is changed.
function Note([string]$kind, [string]$path, [string]$name, [string]$type, [string]$value) {
  [pscustomobject]@{ Kind = $kind; Path = $path; Name = $name; Type = $type; Value = $value } |
    Export-Csv -Path $notes -Append -NoTypeInformation -Encoding UTF8
}

function Noted([string]$kind) { Import-Csv -Path $notes -Encoding UTF8 | Where-Object { $_.Kind -eq $kind } }

# Changes one value of the computer, and notes what stood there.
function Put([string]$path, [string]$name, $value, [string]$kind) {
  $key = Get-Item -Path $path -ErrorAction SilentlyContinue
  if ($key -and ($key.GetValueNames() -contains $name)) {
    Note "value" $path $name "$($key.GetValueKind($name))" "$($key.GetValue($name))"
  } else {
    Note "value" $path $name "none" ""
  }
  if (-not $key) { New-Item -Path $path -Force | Out-Null }
  New-ItemProperty -Path $path -Name $name -Value $value -PropertyType $kind -Force | Out-Null
}

# Changes one value of the kiosk's user, whose hive is loaded.
function Put-Own([string]$path, [string]$name, $value, [string]$kind) {
  $full = "Registry::HKEY_USERS\$user\$path"
  if (-not (Test-Path $full)) { New-Item -Path $full -Force | Out-Null }
  New-ItemProperty -Path $full -Name $name -Value $value -PropertyType $kind -Force | Out-Null
}

function Make-User {
  $bytes = New-Object byte[] 24
  [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes)
  $password = "Aa1!" + [Convert]::ToBase64String($bytes)
  $secret = ConvertTo-SecureString $password -AsPlainText -Force
  $known = Get-LocalUser -Name $user -ErrorAction SilentlyContinue
  if ($known -and $known.Description -ne $mark) { Stop-With "There is a user $user whom this program did not make. Nothing was changed." }
  Note "user" "" $user "" ""
  if ($known) {
    Set-LocalUser -Name $user -Password $secret
    Enable-LocalUser -Name $user
  } else {
    New-LocalUser -Name $user -Password $secret -Description $mark -PasswordNeverExpires -UserMayNotChangePassword -AccountNeverExpires | Out-Null
    Add-LocalGroupMember -SID "S-1-5-32-545" -Member $user
  }
  # Whoever starts something gets a profile.
  $credential = New-Object System.Management.Automation.PSCredential("$env:COMPUTERNAME\$user", $secret)
  (Start-Process "$env:SystemRoot\System32\cmd.exe" "/c exit" -Credential $credential -LoadUserProfile -PassThru -WorkingDirectory $env:SystemRoot).WaitForExit()
  Put $winlogon "DefaultUserName" $user "String"
  Put $winlogon "DefaultDomainName" $env:COMPUTERNAME "String"
  Put $winlogon "DefaultPassword" $password "String"
  Put $winlogon "AutoAdminLogon" "1" "String"
}

# Balai in the place of the desktop: then neither the Windows key nor a task bar is there.
function Close-Desktop {
  $sid = (Get-LocalUser -Name $user).SID.Value
  $folder = (Get-ItemProperty "HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$sid").ProfileImagePath
  & reg.exe load "HKU\$user" "$folder\NTUSER.DAT" | Out-Null
  if ($LASTEXITCODE -ne 0) { Stop-With "The settings of $user cannot be opened. kiosk-setup.ps1 remove takes back what was done." }
  $system = "Software\Microsoft\Windows\CurrentVersion\Policies\System"
  Put-Own $system "Shell" "powershell.exe -NoProfile -ExecutionPolicy Bypass -WindowStyle Hidden -File `"$program\kiosk\kiosk-session.ps1`"" "String"
  foreach ($name in "DisableTaskMgr", "DisableLockWorkstation", "DisableChangePassword") { Put-Own $system $name 1 "DWord" }
  Put-Own "Software\Microsoft\Windows\CurrentVersion\Policies\Explorer" "NoLogoff" 1 "DWord"
  # Five times Shift opens no question.
  Put-Own "Control Panel\Accessibility\StickyKeys" "Flags" "506" "String"
  Put-Own "Control Panel\Accessibility\Keyboard Response" "Flags" "122" "String"
  Put-Own "Control Panel\Accessibility\ToggleKeys" "Flags" "58" "String"
  [GC]::Collect()
  [GC]::WaitForPendingFinalizers()
  & reg.exe unload "HKU\$user" | Out-Null
  Put $policies "HideFastUserSwitching" 1 "DWord"
}

# A power plan of its own: the screen stays on, the lid does nothing.
function Stay-Awake {
  $before = [regex]::Match((& powercfg.exe /getactivescheme), "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").Value
  $own = [guid]::NewGuid().ToString()
  Note "plan" "" $own "" $before
  & powercfg.exe /duplicatescheme $before $own | Out-Null
  & powercfg.exe /changename $own "Balai" | Out-Null
  & powercfg.exe /setactive $own
  foreach ($what in "monitor-timeout", "standby-timeout", "hibernate-timeout") {
    & powercfg.exe /change "$what-ac" 0
    & powercfg.exe /change "$what-dc" 0
  }
  & powercfg.exe /setacvalueindex $own SUB_BUTTONS LIDACTION 0
  & powercfg.exe /setdcvalueindex $own SUB_BUTTONS LIDACTION 0
  & powercfg.exe /setactive $own
}

function Apply {
  if (Test-Path $notes) { Stop-With "This computer is set up already; kiosk-setup.ps1 remove takes it back." }
  if (-not (Test-Path "$from\runtime\bin\java.exe")) { Stop-With "Balai's folder around this script is not complete." }
  if ((Get-ItemProperty $winlogon).AutoAdminLogon -eq "1") { Stop-With "This computer signs somebody in by itself already. Nothing was changed." }
  if (($from -ne $program) -and (Test-Path $program)) { Stop-With "$program is there already: look at it first. Nothing was changed." }
  if ($from -ne $program) {
    Note "program" $program "" "" ""
    Copy-Item -Recurse -Path $from -Destination $program
  }
  Make-User
  Close-Desktop
  Stay-Awake
  Write-Host "Done. From the next start on this computer opens Balai by itself."
  Write-Host "To get out: hold Shift while Windows starts, sign in as administrator, and run kiosk-setup.ps1 remove."
}

function Show {
  if (-not (Test-Path $notes)) { Write-Host "Nothing was changed."; return }
  Import-Csv -Path $notes -Encoding UTF8 | ForEach-Object { Write-Host $_.Kind $_.Path $_.Name }
}

function Remove {
  if (-not (Test-Path $notes)) { Write-Host "Nothing was changed."; return }
  foreach ($one in Noted "value") {
    if ($one.Type -eq "none") {
      Remove-ItemProperty -Path $one.Path -Name $one.Name -ErrorAction SilentlyContinue
    } else {
      New-ItemProperty -Path $one.Path -Name $one.Name -Value $one.Value -PropertyType $one.Type -Force | Out-Null
    }
  }
  foreach ($one in Noted "plan") {
    & powercfg.exe /setactive $one.Value
    & powercfg.exe /delete $one.Name
  }
  foreach ($one in Noted "user") {
    Disable-LocalUser -Name $one.Name -ErrorAction SilentlyContinue
    Write-Host "The user $user stays, shut out, with the data of events in its folder; Remove-LocalUser $user deletes it."
  }
  foreach ($one in Noted "program") {
    if ($from -ne $one.Path) { Remove-Item -Recurse -Force -Path $one.Path -ErrorAction SilentlyContinue }
    else { Write-Host "The folder $program stays, as this script lies in it: delete it by hand." }
  }
  Remove-Item -Path $notes
  Write-Host "Everything was taken back."
}

$who = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
$isAdministrator = $who.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
if (($What -eq "apply" -or $What -eq "remove") -and -not $isAdministrator) { Stop-With "This needs an administrator: open PowerShell by 'Run as administrator'." }
switch ($What) {
  "apply" { Apply }
  "show" { Show }
  "remove" { Remove }
  default { Stop-With "kiosk-setup.ps1 apply|show|remove" }
}
