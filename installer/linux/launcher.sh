#!/bin/sh
# Starts UpdateUser from wherever it lies.
self=$0
if [ -L "$self" ]; then self=$(readlink -f "$self"); fi
case $self in */*) bin=${self%/*} ;; *) bin=. ;; esac
APPDIR=$bin/../lib/app
unset JDK_JAVA_OPTIONS # meant for other programs, and the start cache would not fit them
exec "$APPDIR/../runtime/bin/java" \
  @options@ \
  -m org.updateuser/org.updateuser.app.Main "$@"
