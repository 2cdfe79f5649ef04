/** What the views of agents and of canonical claims share. */
package org.saksi.ui.registry;
