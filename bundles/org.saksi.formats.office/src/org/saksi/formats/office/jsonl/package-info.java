/** The sheets of the Excel corpus as JSON Lines: what {@code --format jsonl} exports. */
package org.saksi.formats.office.jsonl;
