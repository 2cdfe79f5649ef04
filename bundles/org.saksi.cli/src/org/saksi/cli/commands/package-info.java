/** The commands: each reads its arguments, calls a service of core and says what happened. */
package org.saksi.cli.commands;
