/// Papers beside their peers, measured.
package id.balai.paper.bench;
