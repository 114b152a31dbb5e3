#!/bin/sh
# Starts UpdateUser from wherever it lies.
self=$0
if [ -L "$self" ]; then self=$(readlink -f "$self"); fi
case $self in */*) bin=${self%/*} ;; *) bin=. ;; esac
APPDIR=$bin/../lib/app
unset JDK_JAVA_OPTIONS # meant for other programs, and the start cache would not fit them
# GTK asks OpenGL for the kinds of windows there are. Where that draws in software it loads a compiler of 60 MB for it, and
# nothing here is drawn by GTK.
export GDK_GL="${GDK_GL:-disable}"
exec "$APPDIR/../runtime/bin/java" \
  @options@ \
  -m org.updateuser/org.updateuser.app.Main "$@"
