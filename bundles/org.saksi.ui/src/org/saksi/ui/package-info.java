/** The bundle org.saksi.ui. */
package org.saksi.ui;
