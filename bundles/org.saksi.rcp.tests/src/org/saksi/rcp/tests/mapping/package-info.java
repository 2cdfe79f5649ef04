/** Mappings of an import, by keys. */
package org.saksi.rcp.tests.mapping;
