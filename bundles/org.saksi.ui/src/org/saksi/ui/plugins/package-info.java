/** What the workbench tells of plug-ins from strangers. */
package org.saksi.ui.plugins;
