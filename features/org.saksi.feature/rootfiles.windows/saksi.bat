@echo off
rem Starts Saksi: the workbench, or with a command word (saksi --help lists them) the command line.
rem
rem SAKSI_JAVA    the Java home, or the java.exe, to use
rem SAKSI_VMARGS  more arguments for the Java VM, separated by blanks
rem SAKSI_STATE, SAKSI_CACHE, SAKSI_DATA  folders of the user; default below %LOCALAPPDATA%\Saksi
rem
rem What to start, with which folders, plug-ins and language, is decided by saksi-launcher.jar.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "home="
set "bin=%SAKSI_JAVA%"
if defined bin set "bin=%bin:"=%"
if not defined bin goto search
if /i "%bin:~-9%"=="\java.exe" set "bin=%bin:~0,-9%\.."
if /i "%bin:~-7%"=="\bin\.." set "bin=%bin:~0,-7%"
call :try "%bin%"
if defined home goto found
echo saksi: SAKSI_JAVA is "%bin%", but there is no Java 21 or newer 1>&2
exit /b 3

:search
call :try "%here%jre"
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
for %%j in (java.exe) do if not "%%~dp$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do call :try "%%~d"
for /d %%d in ("%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*") do call :try "%%~d"
for /d %%d in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
for /f "tokens=2,*" %%a in ('reg query "HKLM\SOFTWARE\JavaSoft\JDK" /s /v JavaHome 2^>nul') do call :try "%%~b"
if defined home goto found
echo saksi: Saksi needs Java 21 or newer, and there is none in SAKSI_JAVA, JAVA_HOME, PATH and "%ProgramFiles%". 1>&2
echo Get one, for instance Eclipse Temurin, or unpack one as the folder jre beside saksi.bat. 1>&2
if "%~1"=="" pause
exit /b 3

:found
set "vm=--enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "first=%~1"
if not defined first goto workbench
if "%first%"=="-h" goto command
if "%first%"=="--help" goto command
if "%first%"=="-V" goto command
if "%first%"=="--version" goto command
if "%first:~0,1%"=="-" goto workbench
if /i "%first:~-6%"==".saksi" goto workbench
if exist "%first%\corpus.saksi" goto workbench

:command
rem The console shows what Java writes in UTF-8, and is as it was afterwards.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%home%\bin\java.exe" %vm% -XX:+UseSerialGC %SAKSI_VMARGS% -jar "%here%saksi-launcher.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

:workbench
start "Saksi" "%home%\bin\javaw.exe" %vm% %SAKSI_VMARGS% -jar "%here%saksi-launcher.jar" %*
exit /b 0

rem :try HOME sets home to HOME if that is a Java of version 21 or newer and none was found before.
:try
if defined home exit /b 0
if not exist "%~f1\bin\java.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~f1\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version exit /b 0
for /f "tokens=1 delims=.+-_" %%m in ("%version%") do set "major=%%m"
if %major% GEQ 21 set "home=%~f1"
exit /b 0
