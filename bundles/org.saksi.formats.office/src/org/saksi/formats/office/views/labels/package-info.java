/** Labels before anyone has averaged them: what each annotator who finished an article says of each item in it. */
package org.saksi.formats.office.views.labels;
