/** Corrections that come back from outside: shown, taken or left one by one, and made as one step. */
package org.saksi.ui.corpus.corrections;
