/** The bundle org.saksi.core. */
package org.saksi.core;
