/** brat standoff, {@code .txt} with {@code .ann}, both directions; http://brat.nlplab.org/standoff.html. Offsets are code points. */
package org.saksi.formats.brat;
