/** Files that are written together: all of them or none, whatever happens in between. */
package org.saksi.core.store.staging;
