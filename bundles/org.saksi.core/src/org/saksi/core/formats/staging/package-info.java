/** What an import does with articles, layers and entries that are there already. */
package org.saksi.core.formats.staging;
