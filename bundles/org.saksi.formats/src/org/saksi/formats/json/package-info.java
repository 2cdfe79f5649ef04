/** What the JSON formats share: reading records one after another within bounds, writing deterministic JSON. */
package org.saksi.formats.json;
