; Balai-Setup.exe: for one user, without administrator; a newer one replaces the program and keeps the data.
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
Name "Balai"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Balai"
InstallDirRegKey HKCU "Software\Balai" "InstallDir"
SetCompressor /SOLID lzma
SetDateSave off
BrandingText "Balai ${VERSION}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Balai"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Balai.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"
!insertmacro MUI_LANGUAGE "English"
LangString RUNNING ${LANG_INDONESIAN} "Balai masih terbuka. Tutup dulu jendelanya, lalu coba lagi."
LangString RUNNING ${LANG_ENGLISH} "Balai is still open. Close its window first, then try again."
LangString KEPT ${LANG_INDONESIAN} "Data acara tetap ada di $LOCALAPPDATA\Balai."
LangString KEPT ${LANG_ENGLISH} "The data of events are kept in $LOCALAPPDATA\Balai."

; Only what an earlier set-up wrote is taken away; whatever else lies in the folder stays.
!macro TAKE_AWAY
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\kiosk"
  Delete "$INSTDIR\Balai.exe"
  Delete "$INSTDIR\balai-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\BACA DULU.txt"
!macroend

; A program that runs holds its jars: they cannot be replaced under it.
!macro NOT_RUNNING
  ${If} ${FileExists} "$INSTDIR\lib\balai.jar"
    ClearErrors
    FileOpen $0 "$INSTDIR\lib\balai.jar" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(RUNNING)" /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro NOT_RUNNING
  !insertmacro TAKE_AWAY
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Balai.lnk" "$INSTDIR\Balai.exe"
  CreateShortcut "$DESKTOP\Balai.lnk" "$INSTDIR\Balai.exe"
  WriteRegStr HKCU "Software\Balai" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Balai"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Balai contributors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Balai.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegStr HKCU "Software\Classes\.cadangan" "" "Balai.Backup"
  WriteRegStr HKCU "Software\Classes\Balai.Backup" "" "Cadangan Balai"
  WriteRegStr HKCU "Software\Classes\Balai.Backup\DefaultIcon" "" "$INSTDIR\Balai.exe,0"
  ; The base class archive makes starts quicker; without it Balai runs as well.
  nsExec::Exec '"$INSTDIR\runtime\bin\java.exe" -Xshare:dump'
  Pop $0
SectionEnd

Section "Uninstall"
  !insertmacro NOT_RUNNING
  !insertmacro TAKE_AWAY
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Balai.lnk"
  Delete "$DESKTOP\Balai.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Balai"
  DeleteRegKey HKCU "Software\Classes\Balai.Backup"
  DeleteRegKey HKCU "Software\Classes\.cadangan"
  DetailPrint "$(KEPT)"
SectionEnd
