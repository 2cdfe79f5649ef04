/** The view of agents. */
package org.saksi.ui.registry.agents;
