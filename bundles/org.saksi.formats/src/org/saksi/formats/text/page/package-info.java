/** Analysis of news pages saved as text: zones and metadata. Knows nothing of the model. */
package org.saksi.formats.text.page;
