@echo off
rem As the file beside it does, for Windows.
setlocal
set "ELECTRON_RUN_AS_NODE=1"
set "runtime=%COPYDESK_RUNTIME%"
if not exist "%runtime%" set "runtime=node"
"%runtime%" "%~dp0..\dist\cli.js" %*
