/** The pages of the preferences. */
package org.saksi.rcp.pages;
