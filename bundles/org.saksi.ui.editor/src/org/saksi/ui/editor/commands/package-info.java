/** The editor's commands, as plugin.xml names them. */
package org.saksi.ui.editor.commands;
