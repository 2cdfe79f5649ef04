/** The XMI files of a corpus: reading them with care, writing them the same way each time, bringing older versions up to date. */
package org.saksi.core.xmi;
