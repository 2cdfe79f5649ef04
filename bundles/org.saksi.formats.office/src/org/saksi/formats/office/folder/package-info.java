/** What the exports to a folder share: the sheets of the Excel corpus, each in a file of its own. */
package org.saksi.formats.office.folder;
