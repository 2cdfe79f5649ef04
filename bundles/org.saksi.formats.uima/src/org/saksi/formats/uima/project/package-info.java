/** Whole projects as INCEpTION and WebAnno export them: one archive with documents and the annotations of everybody. */
package org.saksi.formats.uima.project;
