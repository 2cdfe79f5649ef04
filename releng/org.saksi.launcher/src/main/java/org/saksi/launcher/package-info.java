/**
 * Starts Saksi on Windows and macOS, and in packages that bring their own Java. On Linux the script {@code saksi} does the
 * same in the shell, since a second class path would cost a command a tenth of its time.
 */
package org.saksi.launcher;
