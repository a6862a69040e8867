@echo off
rem Starts Ordinary Acts with a Java 25 or newer that it finds by itself.
setlocal enabledelayedexpansion
set "WANTED=25"
for %%i in ("%~dp0..") do set "HOME_DIR=%%~fi"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~r" for /d %%d in ("%%~r\*") do call :try "%%d\bin\java.exe"
)
if not defined JAVA (
  echo Ordinary Acts needs Java %WANTED% or newer: install one ^(for instance Eclipse Temurin from adoptium.net^) or set JAVA_HOME. 1>&2
  exit /b 3
)
rem Accents and marks need UTF-8; the old code page comes back at the end.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
"!JAVA!" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "--module-path=%HOME_DIR%\lib\javafx" --add-modules=javafx.controls --enable-native-access=javafx.graphics "-Dordinaryacts.content=%HOME_DIR%\content" -cp "%HOME_DIR%\lib\*" org.ordinaryacts.Main %*
set "CODE=%ERRORLEVEL%"
chcp %CODEPAGE: =% >nul
exit /b %CODE%

:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
set "FOUND="
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1 ^| findstr /i version"') do if not defined FOUND set "FOUND=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%FOUND%") do if %%m GEQ %WANTED% set "JAVA=%~1"
exit /b 0
