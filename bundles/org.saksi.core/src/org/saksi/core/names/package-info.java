/** Finds names by what people type of them, and tells what kind of agent a name is of. */
package org.saksi.core.names;
