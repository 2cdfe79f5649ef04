/** The view of what the rules have found, and the fixes for it, singly and in bulk. */
package org.saksi.ui.corpus.problems;
