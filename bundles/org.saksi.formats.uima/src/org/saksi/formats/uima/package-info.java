/** UIMA CAS in its two forms for exchange, XMI with a type system and JSON, read and written by UIMA's own library. */
package org.saksi.formats.uima;
