/** How files are named, written so that they are always whole, and locked. */
package org.saksi.core.files;
