; What electron-builder's installer adds for Galley: it is one of the programs under "Open with" of text files,
; and opens galley:// links. It never becomes the default for .txt: only the person makes it that.
; https://learn.microsoft.com/en-us/windows/win32/shell/app-registration
; https://learn.microsoft.com/en-us/windows/win32/shell/default-programs

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Galley.Text" "" "Text file"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Galley.Text" "FriendlyAppName" "Galley"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Galley.Text\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Galley.Text\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.txt\OpenWithProgids" "Galley.Text" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\.text\OpenWithProgids" "Galley.Text" ""

  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}" "FriendlyAppName" "Galley"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".txt" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}\SupportedTypes" ".text" ""

  WriteRegStr SHELL_CONTEXT "Software\Classes\galley" "" "URL:Galley"
  WriteRegStr SHELL_CONTEXT "Software\Classes\galley" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\galley\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  ; What follows "--" is never taken for an option, whatever a link says.
  WriteRegStr SHELL_CONTEXT "Software\Classes\galley\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" -- "%1"'

  WriteRegStr SHELL_CONTEXT "Software\Galley\Capabilities" "ApplicationName" "Galley"
  WriteRegStr SHELL_CONTEXT "Software\Galley\Capabilities" "ApplicationDescription" "Reader with annotation for journalists"
  WriteRegStr SHELL_CONTEXT "Software\Galley\Capabilities\FileAssociations" ".txt" "Galley.Text"
  WriteRegStr SHELL_CONTEXT "Software\Galley\Capabilities\FileAssociations" ".text" "Galley.Text"
  WriteRegStr SHELL_CONTEXT "Software\Galley\Capabilities\URLAssociations" "galley" "galley"
  WriteRegStr SHELL_CONTEXT "Software\RegisteredApplications" "Galley" "Software\Galley\Capabilities"

  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Galley.Text"
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.txt\OpenWithProgids" "Galley.Text"
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.text\OpenWithProgids" "Galley.Text"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\galley"
  DeleteRegKey SHELL_CONTEXT "Software\Galley"
  DeleteRegValue SHELL_CONTEXT "Software\RegisteredApplications" "Galley"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
